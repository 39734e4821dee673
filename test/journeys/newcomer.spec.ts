import { installation } from '../support/dung-han.js';
import { newcomersJourney } from './newcomer.journey.js';

newcomersJourney('From nothing to a judged request', () => installation());
