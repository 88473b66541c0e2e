using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>An Umsteigeschlüssel that is not saved yet, and what is to be said of it.</summary>
public sealed record DraftedKey
{
    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>What the shares are proportional to, as it will stand beside converted values.</summary>
    public required string Weight { get; init; }

    /// <summary>Those areas alone that do not stay as they are, by the old area.</summary>
    public required IReadOnlyList<NamedShare> Shares { get; init; }

    /// <summary>Areas of the old Gebietsstand that stay as they are.</summary>
    public required int UnchangedCount { get; init; }

    /// <summary>With any of these it is not saved.</summary>
    public required IReadOnlyList<PlacedError> Errors { get; init; }

    public required IReadOnlyList<PlacedError> Warnings { get; init; }

    /// <summary>How a file was read; null where none was.</summary>
    public KeyFileColumns? Columns { get; init; }
}
