export const peopleModule = {
  entities: [],
  resolvers: [],
};
