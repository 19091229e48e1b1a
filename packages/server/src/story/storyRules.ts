import type { RuleIssue } from '../command/Command.ts';
import type { StoryKind } from '../generated/prisma/client.ts';

/** The texts of a story. */
export interface StoryTexts {
  readonly situation?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly result?: string | null | undefined;
  readonly prose?: string | null | undefined;
}

const PARTS = ['situation', 'action', 'result'] as const;

const isSaid = (text: string | null | undefined) => text != null && text.trim() !== '';

/** What is wrong with the texts of a story of a kind: the wrong ones, or none. */
export function storyRules(kind: StoryKind, texts: StoryTexts, path: RuleIssue['path'] = []): RuleIssue[] {
  const [own, others] = kind === 'PROSE' ? [['prose'] as const, PARTS] : [PARTS, ['prose'] as const];
  const issues: RuleIssue[] = others
    .filter((name) => isSaid(texts[name]))
    .map((name) => ({
      path: [...path, name],
      code: 'TEXT_NOT_ALLOWED',
      message: 'A story of this kind has no such text.',
    }));
  if (!own.some((name) => isSaid(texts[name])))
    issues.push({ path: [...path, own[0]], code: 'TEXT_REQUIRED', message: 'The story says nothing.' });
  return issues;
}
