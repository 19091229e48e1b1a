import { type Command, InvalidArgumentError, Option } from 'commander';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';

/**
 * Adds `--json <fields>`. The fields are checked here. When none is named, they are listed, or all of them are meant
 * (`allWhenBare`).
 */
export function withJson<Field extends string>(
  command: Command,
  fields: readonly Field[],
  { allWhenBare = false } = {},
): Command {
  const isField = (name: string): name is Field => fields.some((field) => field === name);
  const parse = (text: string): readonly Field[] => {
    const names = text.split(',').map((name) => name.trim());
    const unknown = names.filter((name) => !isField(name));
    if (unknown.length === 0) return names.filter(isField);
    throw new InvalidArgumentError(
      `There is no field ${unknown.join(', ')}. There are: ${fields.join(', ')}.`,
    );
  };
  return command
    .addOption(
      new Option(
        '--json [fields]',
        `print these fields as JSON, ${allWhenBare ? 'or all' : 'separated by commas'}`,
      ).argParser(parse),
    )
    .addHelpText('after', `\nJSON fields:\n  ${fields.join(', ')}`)
    .hook('preAction', (_command, action) => {
      if (allWhenBare || action.getOptionValue('json') !== true) return;
      throw new CliError(
        'JSON_FIELDS',
        EXIT.usage,
        'Name the fields that --json is to print, separated by commas:',
        {
          details: fields,
        },
      );
    });
}
