namespace Sozialplanung.Geography.ImportStreets;

/// <summary>One line of the file, by column.</summary>
internal sealed class StreetRow(int line, string[] fields, IReadOnlyDictionary<string, int> columns)
{
    public int Line => line;

    /// <summary>The text of a column, trimmed; empty where the profile names none or the line is too short.</summary>
    public string this[string? column] =>
        column is not null && columns.TryGetValue(column, out var index) && index < fields.Length ? fields[index] : "";
}
