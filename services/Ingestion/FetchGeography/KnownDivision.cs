namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>What Geography told of a Gebietsstand.</summary>
/// <param name="Version">For example "2025-01-01".</param>
/// <param name="IsCurrent">Whether it was the current one when Geography was asked.</param>
/// <param name="ValidFrom">First day on which it holds, where somebody said so.</param>
/// <param name="ValidTo">Last day, included, where somebody said so.</param>
/// <param name="IsConvertible">Whether Umsteigeschlüssel lead from it to the current one.</param>
/// <param name="PublishedAt">When its areas last changed.</param>
internal sealed record KnownDivision(
    string Version,
    bool IsCurrent,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    bool IsConvertible,
    DateTimeOffset PublishedAt
);
