import type { Proposal, ProposalKind, ReadReport } from './Proposal.ts';
import { tokensOf } from './tokensOf.ts';

const KEY_RESULT = /^(?:关键结果|KR|Key result)\s*\d+\s*[：:.]\s*/i;
const OBJECTIVE_MARK = /^(?:#+\s*)?【?\s*(?:O\s*\d+|目标\s*\d+|Objective(?:\s*\d+)?)\s*[：:.\s】]?\s*(?=\S)/i;
const GOAL_HEADING = /^\**(?:核心目标|目标|Goal|Objective)\**[：:]?\**$/i;
const HEADING = /^(?:#+\s+.*|\*\*[^*]+\*\*|[一二三四五六七八九十]+、.*|\d+\.\s*[^。；，]{2,18})$/;
const ITEM = /^(?:[-*•]|\d+[、.．)])\s*/;
const RESULTS = /成果|完成情况|亮点|results|achievements|highlights/i;
const PLANS = /计划|规划|措施|下周|plan|next/i;
const INCIDENTS = /生产事件|事故|incident/i;
const EVENT = /(?:报警|宕机|中断|故障发生|outage|alert)/i;
const STORY_RESULT = /^(?:结果|Result)\s*[：:]/i;

interface Line {
  readonly raw: string;
  readonly text: string;
  readonly indent: number;
  readonly number: number;
}

/** What the lines above say of the next one. */
interface Section {
  inResults: boolean;
  inIncidents: boolean;
  inObjective: boolean;
  isMarked: boolean;
  goalNext: boolean;
  targets: boolean;
}

/**
 * Reads a report in Chinese or English by rules: which lines seem to be objectives, key results, results and incidents,
 * and which figures, sums, ratios, dates and percentages of progress stand in them. Nothing is left out: what no rule
 * understood is listed.
 */
export function readReport(report: string): ReadReport {
  const lines = report
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((raw, index): Line => {
      const text = raw.trim();
      return { raw, text, indent: raw.length - raw.trimStart().length, number: index + 1 };
    });
  const section: Section = {
    inResults: false,
    inIncidents: false,
    inObjective: false,
    isMarked: false,
    goalNext: false,
    targets: false,
  };
  const proposals: Proposal[] = [];
  const leftovers: { text: string; from: readonly [number, number] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    const next = lines.slice(index + 1).find(({ text }) => text !== '');
    const whole = lineKind(line, next, section);
    const own: Proposal[] = whole === null ? [] : [wholeLine(line, whole.kind, whole.confidence)];
    own.push(...tokensOf(line.raw, line.number));
    proposals.push(...own);
    if (own.length === 0) leftovers.push({ text: line.text, from: [line.number, line.indent + 1] });
  }
  return { proposals, leftovers };
}

const wholeLine = ({ text, indent, number }: Line, kind: ProposalKind, confidence: number): Proposal => ({
  kind,
  text,
  from: [number, indent + 1],
  to: [number, indent + text.length + 1],
  confidence,
  reading: null,
});

interface LineKind {
  readonly kind: ProposalKind;
  readonly confidence: number;
}

/** What a whole line is; the section is brought to where the line leads. */
function lineKind(line: Line, next: Line | undefined, section: Section): LineKind | null {
  const { text, indent } = line;
  if (KEY_RESULT.test(text)) {
    section.inObjective = true;
    section.isMarked = true;
    return { kind: 'keyResult', confidence: 0.9 };
  }
  if (section.goalNext) {
    section.goalNext = false;
    return { kind: 'objective', confidence: 0.8 };
  }
  if (GOAL_HEADING.test(text)) {
    section.goalNext = true;
    return null;
  }
  if (OBJECTIVE_MARK.test(text) && !ITEM.test(text)) {
    Object.assign(section, { inObjective: true, isMarked: false, inResults: false, inIncidents: false });
    return { kind: 'objective', confidence: 0.9 };
  }
  if (next !== undefined && KEY_RESULT.test(next.text)) {
    Object.assign(section, { inObjective: true, isMarked: true, inResults: false, inIncidents: false });
    return { kind: 'objective', confidence: 0.9 };
  }
  if (STORY_RESULT.test(text)) return { kind: 'result', confidence: 0.7 };
  const isNumbered = /^\d+、/.test(text);
  if (section.isMarked && isNumbered) return { kind: 'result', confidence: 0.8 };
  if (text.includes('\t')) {
    if (!section.targets) {
      section.targets = /目标|target/i.test(text);
      return null;
    }
    return { kind: 'objective', confidence: 0.6 };
  }
  section.targets = false;
  if (HEADING.test(text) && indent === 0 && !isNumbered) {
    if (/^#{4,}/.test(text)) return null;
    section.isMarked = false;
    section.inObjective = false;
    section.inIncidents = INCIDENTS.test(text);
    section.inResults = RESULTS.test(text) && !PLANS.test(text);
    return null;
  }
  if (section.inIncidents && indent === 0) return { kind: 'incident', confidence: 0.9 };
  if (section.inResults) return { kind: 'result', confidence: 0.6 };
  if (section.inObjective && !section.isMarked && ITEM.test(text) && indent === 0)
    return { kind: 'result', confidence: 0.6 };
  if (EVENT.test(text) && /\d{1,2}[:：]\d{2}/.test(text)) return { kind: 'incident', confidence: 0.5 };
  return null;
}
