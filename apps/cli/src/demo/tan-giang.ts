import { AbolishAgency, type Agency, type AgencyCommand, MergeAgency } from '#lib/agencies';
import type { NewAccount } from '#lib/identity';
import { registerOrigin } from '../register/register-agencies.js';
import type { DemoMatter } from './demo-matter.js';
import content from './tan-giang.json' with { type: 'json' };
import { matterOf } from './told/matter-of.js';
import { readTold } from './told/read-told.js';
import type { ToldCity } from './told/told-city.js';

/** An invented city: its agencies and how some ended, its people, and matters they have been busy with. */
export interface DemoCity {
  readonly city: string;
  readonly agencies: readonly Agency[];
  readonly endings: readonly AgencyCommand[];
  /** Those that have not ended. */
  readonly standing: readonly Agency[];
  readonly accounts: readonly Omit<NewAccount, 'password'>[];
  /** Told in full, each on its own days. */
  readonly matters: readonly DemoMatter[];
}

/** The city as its file tells it; its letters speak of their dates, so they stay on them. */
export const tanGiang = (told: ToldCity = readTold(content)): DemoCity => {
  const { city, agencies, accounts, requests } = told;
  const endings = told.endings.map(({ agency, into, effectiveOn, decision }) => {
    const change = { agency, effectiveOn, decision };
    const origin = registerOrigin(agency);
    return into === undefined
      ? new AbolishAgency(change, origin)
      : new MergeAgency({ ...change, into }, origin);
  });
  const matters = requests.map((letter, index) => matterOf(letter, requests.slice(0, index)));
  const ended = new Set(told.endings.map(({ agency }) => agency));
  const standing = agencies.filter(({ id }) => !ended.has(id));
  return { city, agencies, endings, standing, accounts, matters };
};
