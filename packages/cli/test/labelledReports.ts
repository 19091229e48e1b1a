import type { ProposalKind } from '../src/draft/Proposal.ts';

/** What a person finds in a report: lines for what takes whole lines, line and words for what stands in them. */
export type Labels = Partial<Record<ProposalKind, readonly string[]>>;

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Labels made by reading the documents in examples/seed-workspace/documents, also of what no rule finds. */
export const LABELLED: Readonly<Record<string, Labels>> = {
  '000': {
    objective: range(54, 57),
    result: [...range(5, 7), ...range(9, 13), ...range(17, 20), ...range(22, 24)],
    figure: [
      ...['7 约30%', '10 7类', '11 约30%', '12 超2000个', '12 100%', '13 95%以上', '22 40%', '23 15%'],
      ...['33 1次', '35 1次', '54 95%', '55 1个', '56 100%', '56 20%', '56 4分以上', '57 30%'],
      ...['60 一本', '60 一门', '65 1次', '65 1次', '66 4小时', '67 2名', '68 1次', '76 1次', '77 1次'],
    ],
    money: ['75 2000元'],
    date: ['35 2026年Q1前', '66 2026年Q2前', '75 2026年Q1'],
  },
  '001': {
    // The three pillars are objectives as well; nothing in their lines says so.
    objective: ['8', '29', '54', '71', '72', '73', '78', '97'],
    result: [
      '13',
      '14',
      '17',
      '20',
      '21',
      '24',
      ...range(34, 36),
      '39',
      ...range(42, 44),
      ...range(47, 49),
      ...range(57, 59),
    ],
    figure: ['13 三大', '24 xx用户', '24 xxx笔', '24 xxxx笔'],
  },
  '002': {
    objective: ['1', '16', '36', '50'],
    keyResult: [...range(2, 5), ...range(17, 22), ...range(37, 40), ...range(51, 54)],
    result: [
      ...range(7, 11),
      ...range(24, 31),
      ...range(42, 46),
      ...range(56, 61),
      '72',
      '76',
      '81',
      '85',
      '91',
      '95',
    ],
    figure: [
      ...['27 2.5W/S', '29 30%左右', '30 60G以上', '30 8个', '30 108T', '31 9:30前', '31 20%', '44 35个'],
      ...[
        '44 5W左右',
        '44 6W+',
        '45 2000+QPS',
        '45 30ms',
        '45 200W+',
        '57 20分钟',
        '81 50%以上',
        '84 4T左右',
        '91 9点半前',
      ],
    ],
    money: ['30 20129元/年', '30 17520元/元', '30 19906元/年', '30 75600元/年', '85 17520元/年'],
  },
  '003': {
    objective: ['33', '42', '55'],
    result: [...range(35, 40), '44', '52', '53', '57', '58', '61'],
    figure: [
      ...[
        '25 99.966%',
        '25 2个',
        '25 267笔',
        '25 361笔',
        '26 99.984%',
        '26 99.256%',
        '30 99.998%',
        '31 0次',
        '31 1次',
      ],
      ...['58 717', '58 第三', '59 67%', '59 464个', '60 11个', '60 13个', '60 0个', '62 100%', '62 22.3%'],
      ...['63 72条', '63 65条', '63 90.28%', '67 60mins'],
    ],
    ratio: ['59 16/24'],
    date: [
      ...[
        '3 2023年12月16日 08:02',
        '35 元旦后',
        '36 12/26',
        '37 1/9',
        '40 12/21',
        '40 下周',
        '40 1/11',
        '49 下周',
        '53 下周',
      ],
      ...['57 元旦月结后', '63 12.12-12.20号', '67 12/16  15:36', '88 下周'],
    ],
    // The failed release is told in prose, without a time.
    incident: ['18', '67'],
    progress: ['49 测试进度80%', '53 开发50%', '53 进度50%'],
  },
};
