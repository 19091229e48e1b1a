import type { FinalGrade } from '../grade/finalGrade.ts';
import type { GradeReason } from '../grade/GradeReading.ts';
import type { Language } from './Language.ts';

/** The words in which grades are explained. */
interface GradeWords {
  readonly grade: string;
  readonly notRated: string;
  readonly from: Readonly<Record<FinalGrade['from'], string>>;
  readonly policy: string;
  readonly sections: string;
  readonly weight: string;
  readonly unknown: string;
  readonly adjustments: string;
  readonly calculation: string;
  readonly thresholds: string;
  readonly gates: string;
  readonly atMost: string;
  readonly afterGates: string;
  readonly decisions: string;
  readonly waives: string;
  readonly coefficient: string;
  readonly distance: string;
  readonly change: string;
  readonly noSingleChange: string;
  readonly why: string;
  readonly colon: string;
  readonly comma: string;
  readonly stop: string;
  readonly reasons: Readonly<Record<GradeReason, string>>;
}

const english: GradeWords = {
  grade: 'Grade',
  notRated: 'not rated',
  from: {
    COMPUTED: 'computed',
    CALIBRATION: 'calibrated',
    APPEAL: 'after an appeal',
    CORRECTION: 'corrected',
  },
  policy: 'Policy',
  sections: 'Sections',
  weight: 'weight',
  unknown: 'unknown',
  adjustments: 'Adjustments',
  calculation: 'Calculation',
  thresholds: 'By the thresholds',
  gates: 'Gates',
  atMost: 'at most',
  afterGates: 'After the gates',
  decisions: 'Decisions',
  waives: 'waives',
  coefficient: 'Coefficient',
  distance: 'Distance',
  change: 'One change that would give another grade',
  noSingleChange: 'No single section gives another grade.',
  why: 'Why',
  colon: ': ',
  comma: ', ',
  stop: '.',
  reasons: {
    PERIOD_SHARE_TOO_SMALL: 'Too small a part of the period was worked.',
    EVIDENCE_TOO_LITTLE: 'There is too little evidence.',
    NO_SECTION_KNOWN: 'No section has a value.',
    COVERAGE_TOO_SMALL: 'The sections with a value weigh too little.',
    SECTION_UNKNOWN_EXCLUDED: 'Sections without a value do not count.',
    ADJUSTMENTS_CAPPED: 'The adjustments were held within their caps.',
    GATED: 'A gate holds the grade.',
  },
};

const chinese: GradeWords = {
  grade: '绩效等级',
  notRated: '不评级',
  from: { COMPUTED: '计算', CALIBRATION: '校准', APPEAL: '申诉后', CORRECTION: '更正' },
  policy: '评级规则',
  sections: '组成部分',
  weight: '权重',
  unknown: '未知',
  adjustments: '加减分',
  calculation: '算式',
  thresholds: '按阈值',
  gates: '门槛',
  atMost: '最高',
  afterGates: '门槛之后',
  decisions: '决定',
  waives: '豁免',
  coefficient: '系数',
  distance: '距离',
  change: '只需一处变化即得另一等级',
  noSingleChange: '没有任何单一部分的变化能改变等级。',
  why: '原因',
  colon: '：',
  comma: '，',
  stop: '。',
  reasons: {
    PERIOD_SHARE_TOO_SMALL: '在岗时间占比过低。',
    EVIDENCE_TOO_LITTLE: '依据过少。',
    NO_SECTION_KNOWN: '没有任何部分有数值。',
    COVERAGE_TOO_SMALL: '有数值的部分权重不足。',
    SECTION_UNKNOWN_EXCLUDED: '没有数值的部分不计入。',
    ADJUSTMENTS_CAPPED: '加减分已按上限截取。',
    GATED: '等级受门槛限制。',
  },
};

/** The words in which grades are explained in a language. */
export const gradeWords = (language: Language): GradeWords => (language === 'zh' ? chinese : english);
