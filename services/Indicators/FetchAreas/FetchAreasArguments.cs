namespace Sozialplanung.Indicators.FetchAreas;

internal sealed record FetchAreasArguments(string DivisionVersion, DateTimeOffset PublishedAt);
