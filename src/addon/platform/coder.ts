/** Who works here: a name that each person enters once. The account's address is not needed and not asked for. */

const PROPERTY = 'accord.coder';

/** The name, or empty where the person has not entered one yet. */
export function coderName(): string {
  return PropertiesService.getUserProperties().getProperty(PROPERTY) ?? '';
}

export function keepCoderName(name: string): void {
  PropertiesService.getUserProperties().setProperty(PROPERTY, name.trim().slice(0, 60));
}
