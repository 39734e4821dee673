import { type ApiUnderTest, apiUnderTest, type Following } from './api-under-test.js';

/** The API and a token of an officer of each: who asks, the two that `letter` asks, the monitoring body. */
export interface PartiesUnderTest {
  readonly api: ApiUnderTest;
  readonly lead: string;
  readonly finance: string;
  readonly justice: string;
  readonly office: string;
}

/** A fresh database with the API on it, and everybody who takes part in a request signed in. */
export const partiesUnderTest = async (following?: Following): Promise<PartiesUnderTest> => {
  const api = await apiUnderTest(following);
  return {
    api,
    lead: await api.signIn('so-xay-dung'),
    finance: await api.signIn('so-tai-chinh'),
    justice: await api.signIn('so-tu-phap'),
    office: await api.signIn('van-phong'),
  };
};
