import { Controller, Get, Query } from '@nestjs/common';
import { FactsOfTheDay } from '#lib/application';
import { type RuleSet, type RuleSetId, UNCONFIRMED_RULE } from '#lib/rulebook';
import {
  answerWords,
  calendarOf,
  countWords,
  DEFAULT_CALENDAR,
  explainWords,
  type Language,
  type LocalDate,
  readWordsQuery,
  windowOf,
} from '#lib/working-time';
import { ApiOkResponse } from '@nestjs/swagger';
import { Refuses } from '../http/refuses.js';
import { Open } from '../http/session.guard.js';
import { ValidationFailed } from '../http/validation.js';
import { StatedDeadlineParams } from './stated-deadline.params.js';
import { StatedDeadlineView } from './stated-deadline.view.js';

const YARDSTICK = 'REFERENCE-15WD' as RuleSetId;

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
    const calendar = calendarOf(DEFAULT_CALENDAR);
    const rule = this.ruleOn(issued ?? received);
    const counted = countWords(query.value, rule, calendar);
    if (!counted.ok) throw unclear(counted.error.message);
    const { value } = counted;
    // A bare length is the letter's own: no rule stands behind its date.
    const unconfirmed = windowOf(value.due).rule === rule.id && !rule.confirmed;
    const inLanguage = (language: Language) => [
      ...(unconfirmed ? [UNCONFIRMED_RULE[language]] : []),
      ...explainWords(value, language),
    ];
    const inWords = { vi: inLanguage('vi'), en: inLanguage('en') };
    return { ...answerWords(value, calendar), inWords };
  }

  /** The adopted rule of the day of the letter; before there was one, the yardstick that judges nobody. */
  private ruleOn(letterOn: LocalDate): RuleSet {
    const { rules } = this.facts.ofNow();
    const rule = rules.inForceOn(letterOn, 'general') ?? rules.find(YARDSTICK);
    if (rule === undefined) throw new Error(`The rulebook lacks ${YARDSTICK}`);
    return rule;
  }
}
