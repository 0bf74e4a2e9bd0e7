export const reasonToKeep = () => undefined;
