declare module 'virtual:words/*' {
  const messages: Record<string, Record<string, string>>;
  export default messages;
}
