import type { Severity } from '@meritkit/client';
import { InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from './SEVERITIES.ts';

const isSeverity = (text: string): text is Severity => SEVERITIES.some((severity) => severity === text);

/** Severities, separated by commas. */
export const severitiesOption = (description: string): Option =>
  new Option('-s, --severity <list>', description).argParser((text): readonly Severity[] => {
    const names = text.split(',').map((name) => name.trim().toUpperCase());
    const severities = names.filter(isSeverity);
    if (severities.length === names.length) return severities;
    throw new InvalidArgumentError(`Name some of ${SEVERITIES.join(', ')}, separated by commas.`);
  });
