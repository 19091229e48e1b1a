import { daysBetween } from '../time/daysBetween.ts';
import type { Finding } from './Finding.ts';
import { compareTexts } from './inOrder.ts';
import type { LintSaving } from './LintFacts.ts';
import type { LintThresholds } from './LintThresholds.ts';

/**
 * `DUPLICATE_SAVING` for savings that may be one and the same: of one ledger and recurrence, with the same title but for case, spaces and
 * punctuation, or with the same amount and starts that lie close to each other. They are candidates: a person decides and links them. Those that are linked
 * already, rejected or lapsed are no candidates.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * const saving = (id, title) =>
 *   ({ id, title, ledger: 'REDUCTION', recurrence: 'YEARLY', amount: null, startsOn: null, state: 'REALISED', duplicateOf: null });
 * savingCandidates([saving('a', 'Fewer disks'), saving('b', 'fewer  disks!')], DEFAULT_LINT_THRESHOLDS)[0].factIds; // => ['a', 'b']
 */
export function savingCandidates(
  savings: readonly LintSaving[],
  { savingDays }: Pick<LintThresholds, 'savingDays'>,
): Finding[] {
  const open = savings
    .filter(({ duplicateOf, state }) => duplicateOf === null && state !== 'REJECTED' && state !== 'LAPSED')
    .sort((a, b) => compareTexts(a.startsOn ?? '', b.startsOn ?? '') || compareTexts(a.id, b.id));
  const groups = new Map(open.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let next = groups.get(at); next !== undefined && next !== at; next = groups.get(at)) at = next;
    return at;
  };
  const join = (a: LintSaving, b: LintSaving) => {
    groups.set(root(b.id), root(a.id));
  };
  joinNeighbours(open, titleKey, () => true, join);
  joinNeighbours(open, amountKey, (a, b) => isNear(a, b, savingDays), join);
  const members = new Map<string, string[]>();
  for (const { id } of open) members.set(root(id), [...(members.get(root(id)) ?? []), id]);
  return [...members.values()].flatMap((ids): Finding[] => {
    const [first] = ids;
    if (first === undefined || ids.length < 2) return [];
    return [
      {
        rule: 'DUPLICATE_SAVING',
        severity: 'NOTICE',
        subject: { type: 'CostSaving', id: first },
        factIds: ids,
        numbers: { count: String(ids.length) },
      },
    ];
  });
}

/** Joins each saving with the one before it under the same key, where they fit: the list is sorted, so neighbours are enough. */
function joinNeighbours(
  savings: readonly LintSaving[],
  keyOf: (saving: LintSaving) => string | null,
  fits: (a: LintSaving, b: LintSaving) => boolean,
  join: (a: LintSaving, b: LintSaving) => void,
): void {
  const last = new Map<string, LintSaving>();
  for (const saving of savings) {
    const key = keyOf(saving);
    if (key === null) continue;
    const before = last.get(key);
    if (before !== undefined && fits(before, saving)) join(before, saving);
    last.set(key, saving);
  }
}

const kindOf = ({ ledger, recurrence }: LintSaving) => `${ledger} ${recurrence}`;

function titleKey(saving: LintSaving): string | null {
  const words = saving.title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return words === '' ? null : `${kindOf(saving)} ${words}`;
}

const amountKey = (saving: LintSaving): string | null =>
  saving.amount === null || saving.startsOn === null
    ? null
    : `${kindOf(saving)} ${saving.amount.minor} ${saving.amount.currency}`;

const isNear = (a: LintSaving, b: LintSaving, days: number): boolean =>
  a.startsOn !== null && b.startsOn !== null && Math.abs(daysBetween(a.startsOn, b.startsOn)) <= days;
