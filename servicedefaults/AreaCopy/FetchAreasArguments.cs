namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>Which Gebietsstand is to be fetched, and when it was published.</summary>
internal sealed record FetchAreasArguments(string DivisionVersion, DateTimeOffset PublishedAt);
