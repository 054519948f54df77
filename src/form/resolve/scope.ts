import type { Unit } from '../../../schemas/units.js';
import { renderText, type TextVariables } from '../../language/index.js';

interface Asked {
  for?: string[] | undefined;
  if_any?: boolean | undefined;
  required?: boolean | undefined;
}

/** What is inherited on the way down an outline, for one unit. */
export class Scope {
  private constructor(
    private readonly group: string | null,
    private readonly variables: TextVariables,
    readonly ifAny: boolean,
    readonly required: boolean,
  ) {}

  /** The scope of the whole outline. Without a unit, or a unit without a group, what only some groups owe is not required. */
  static of(unit: Unit | null, variables: TextVariables): Scope {
    return new Scope(unit?.group ?? null, variables, false, true);
  }

  /** The scope of a part, or null where this unit is not asked for it. */
  enter(part: Asked): Scope | null {
    if (part.for && this.group !== null && !part.for.includes(this.group)) return null;
    const unsure = part.for !== undefined && this.group === null;
    const ifAny = part.if_any ?? this.ifAny;
    const required = this.required && part.required !== false && !ifAny && !unsure;
    return new Scope(this.group, this.variables, ifAny, required);
  }

  /** A text of the definition with the unit's words in it. */
  text(template: string): string {
    return renderText(template, this.variables);
  }

  optionalText(template: string | undefined): string | null {
    return template === undefined ? null : this.text(template);
  }
}
