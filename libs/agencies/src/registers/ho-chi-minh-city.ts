import type { Agency } from '../agency.js';
import register from './ho-chi-minh-city.json' with { type: 'json' };

/**
 * The bodies of Ho Chi Minh City since 2022, those dissolved in 2025 with the day they ended. Symbols other than
 * those seen in published documents follow the usual form.
 */
// JSON knows neither brands nor unions; the spec beside this file reads every entry.
export const hoChiMinhCity = register as unknown as readonly Agency[];
