namespace Sozialplanung.ServiceDefaults.Errors;

/// <summary>
/// What is wrong, and where: row (1-based, as a person counts the lines of the file) and column, where they are known.
/// </summary>
public sealed record PlacedError(string Text, long? Row = null, string? Column = null);
