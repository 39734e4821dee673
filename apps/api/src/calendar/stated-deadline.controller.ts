import { Controller, Get, Query } from '@nestjs/common';
import { FactsOfTheDay } from '#lib/application';
import { wordsUnderRule } from '#lib/rulebook';
import { DEFAULT_CALENDAR, readWordsQuery } from '#lib/working-time';
import { NoSuchCalendar } from '../calendars/calendar-id.param.js';
import { ApiOkResponse } from '@nestjs/swagger';
import { Refuses } from '../http/refuses.js';
import { Open } from '../http/session.guard.js';
import { ValidationFailed } from '../http/validation.js';
import { StatedDeadlineParams } from './stated-deadline.params.js';
import { StatedDeadlineView } from './stated-deadline.view.js';

const unclear = (message: string): ValidationFailed =>
  new ValidationFailed([
    {
      field: 'words',
      reason: 'unclear',
      sentence: {
        vi: `chưa đọc được thành một thời hạn: đề nghị ghi rõ ngày, giờ hoặc số ngày và mốc tính (${message})`,
        en: `cannot be read as one deadline: ${message}`,
      },
    },
  ]);

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
    if (!query.ok) throw unclear(query.error.message);
    const { rules, calendars } = this.facts.ofNow();
    const calendar = calendars.of(DEFAULT_CALENDAR);
    if (calendar === undefined) throw new NoSuchCalendar(DEFAULT_CALENDAR);
    const answered = wordsUnderRule(query.value, rules, calendar);
    if (!answered.ok) throw unclear(answered.error.message);
    const { answer, inWords } = answered.value;
    return { ...answer, inWords: { vi: inWords('vi'), en: inWords('en') } };
  }
}
