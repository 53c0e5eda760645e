export const trialsModule = {
  entities: [],
  resolvers: [],
};
