export const seriesAddress = (id: string) => `/berichte?serie=${encodeURIComponent(id)}`;
