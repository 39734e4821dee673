import { Injectable } from '@nestjs/common';
import type { RequestId } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import type { Period } from '../accountability/accountability-report.js';
import { Conditions } from '../conditions.js';
import { ReadDatabase } from '../read-database.js';
import { RequestStories } from '../request-history/request-stories.js';
import { viewName } from '../table-sql.js';
import { phaseTracks, type PhaseTrackRow } from './phase-tracks.projection.js';
import type { RequestTrack } from './track.js';
import { trackOf } from './track.fold.js';

/** How many requests are read at a time: a year of a city does not stand in memory at once. */
const REQUESTS_AT_A_TIME = 500;

interface TracksAsked {
  readonly period: Period;
  readonly known: Instant | undefined;
  readonly reference: boolean;
}

/** Reads what the days of a period are told from. */
@Injectable()
export class PhaseTracksReader {
  constructor(
    private readonly database: ReadDatabase,
    private readonly stories: RequestStories,
  ) {}

  /** The requests for opinions that may have days in the period; as they were known, from what had been recorded by then. */
  async tracks({ period, known, reference }: TracksAsked): Promise<readonly RequestTrack[]> {
    const where = new Conditions()
      .always('reference = ?', reference)
      .always('asked_for = ?', 'opinion')
      .and('began_on < ?', period.to)
      .and('ended_on is null or ended_on >= ?', period.from);
    const read = known === undefined ? 'request_id, track' : 'request_id';
    const rows = await this.database.rows<Pick<PhaseTrackRow, 'request_id' | 'track'>>(
      `select ${read} from ${viewName(phaseTracks.shape)} where ${where.text} order by request_id`,
      where.values,
    );
    return known === undefined
      ? rows.map(({ track }) => track)
      : this.asKnown(
          rows.map(({ request_id }) => request_id),
          known,
        );
  }

  private async asKnown(
    requests: readonly RequestId[],
    known: Instant,
  ): Promise<readonly RequestTrack[]> {
    const tracks: RequestTrack[] = [];
    for (let first = 0; first < requests.length; first += REQUESTS_AT_A_TIME) {
      const some = requests.slice(first, first + REQUESTS_AT_A_TIME);
      const stories = await this.stories.of(some, known);
      for (const events of stories.values()) {
        const track = trackOf(events);
        if (track) tracks.push(track);
      }
    }
    return tracks;
  }
}
