declare module 'luxon-business-days' {
  import type { DateTime as Luxon } from 'luxon';

  interface BusinessDateTime extends Luxon {
    setupBusiness(setup: { readonly holidayMatchers: readonly ((date: Luxon) => boolean)[] }): void;
    plusBusiness(amount: { readonly days: number }): BusinessDateTime;
  }

  const plugin: {
    readonly DateTime: {
      fromISO(text: string, options: { readonly zone: string }): BusinessDateTime;
    };
  };
  export = plugin;
}
