/** Who asks. The root token acts for the operator, not for a person; a job acts for the system. */
export type Actor = { readonly kind: 'root' } | { readonly kind: 'system' };

/** The actor as audit entries name it. */
export const actorName = (actor: Actor): string => actor.kind;
