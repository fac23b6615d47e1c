/** Where people go in an emergency, as they call it where that number is rung. */
const places: Record<string, string> = {
  '999': 'A&E',
  '911': 'the emergency room',
}

/** The emergency department, in the words of the country whose number it is. */
export const emergencyPlace = (emergencyNumber: string): string =>
  places[emergencyNumber.replace(/\D/g, '')] ?? 'the nearest emergency department'
