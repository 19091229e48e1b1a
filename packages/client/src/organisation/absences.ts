import {
  AbsenceArchiveDocument,
  AbsenceCreateDocument,
  AbsenceListDocument,
  AbsenceUpdateDocument,
  PersonProrationFactorDocument,
} from '../generated/absence.documents.ts';
import { listIn } from '../resource/listIn.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Days on which people do not work. To be plugged into `createClient`. */
export const absences = (request: MeritRequest) => ({
  /** The absences of a person; none of one who does not exist or whom the token may not see. */
  list: listIn(request, AbsenceListDocument, (person) => person.absences),
  /** How much of a period a person works, as a fraction; null when the person or the period does not exist or may not be seen. */
  prorationFactor: query(request, PersonProrationFactorDocument),
  /** Records that a person does not work on some days. */
  create: mutation(request, AbsenceCreateDocument, 'absence'),
  /** Corrects an absence. */
  update: mutation(request, AbsenceUpdateDocument, 'absence'),
  /** Takes an absence back: its days count as worked again. */
  archive: mutation(request, AbsenceArchiveDocument, 'absence'),
});
