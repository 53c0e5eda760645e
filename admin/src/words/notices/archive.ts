/** What people are told, by kind of notification: its name and its sentence, with the facts that the API gives. */
export default {} as const;
