import type { Evidence } from '../vocabulary.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Party } from './parties.js';

/**
 * Transcribed evidence (file and line) belongs to an import: the automation of that name, or a person of the
 * monitoring body. An import writes only into requests it opened, so no live request is touched by it, and what it
 * enters is never an agency's own act (R1). The automation can give no other evidence.
 */
export const transcriptionRefusal = (
  evidence: Evidence,
  party: Party,
  imported: boolean,
): RequestRejection | undefined => {
  if (evidence.kind !== 'transcribed')
    return party === 'import' ? { type: 'EvidenceRequired', field: 'evidence' } : undefined;
  if (party !== 'import' && party !== 'monitoringBody')
    return { type: 'OnlyAnImportMayTranscribe' };
  return imported ? undefined : { type: 'RequestNotImported' };
};
