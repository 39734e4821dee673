import { Controller, Get, Query } from '@nestjs/common';
import { FactsOfTheDay } from '#lib/application';
import { wordsUnderRule } from '#lib/rulebook';
import { DEFAULT_CALENDAR, type InputError, readWordsQuery } from '#lib/working-time';
import { NoSuchCalendar } from '../calendars/calendar-id.param.js';
import { ApiOkResponse } from '@nestjs/swagger';
import { Refuses } from '../http/refuses.js';
import { Open } from '../http/session.guard.js';
import { ValidationFailed } from '../http/validation.js';
import { StatedDeadlineParams } from './stated-deadline.params.js';
import { StatedDeadlineView } from './stated-deadline.view.js';
import { unclearWords } from './unclear-words.js';

const unclear = (error: InputError): ValidationFailed =>
  new ValidationFailed([{ field: 'words', reason: 'unclear', sentence: unclearWords(error) }]);

@Controller('calendar')
export class StatedDeadlineController {
  constructor(private readonly facts: FactsOfTheDay) {}

  /** Reads the words of a deadline as a letter states it, never by a guess. Open to everyone. */
  @Get('stated-deadline')
  @Open()
  @ApiOkResponse({ type: StatedDeadlineView })
  @Refuses('fields-invalid')
  read(@Query() { words, received, issued }: StatedDeadlineParams): StatedDeadlineView {
    const query = readWordsQuery({ words, received, ...(issued !== undefined && { issued }) });
    if (!query.ok) throw unclear(query.error);
    const { rules, calendars } = this.facts.ofNow();
    const calendar = calendars.of(DEFAULT_CALENDAR);
    if (calendar === undefined) throw new NoSuchCalendar(DEFAULT_CALENDAR);
    const answered = wordsUnderRule(query.value, rules, calendar);
    if (!answered.ok) throw unclear(answered.error);
    const { answer, inWords } = answered.value;
    return { ...answer, inWords: { vi: inWords('vi'), en: inWords('en') } };
  }
}
