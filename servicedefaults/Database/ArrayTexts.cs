using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// Several parts of each element of an array column. Arrays of arrays must be rectangular in PostgreSQL; so each element is the text of an
/// array, which a view casts. Parts are names and numbers, which have no marks of their own.
/// </summary>
public static class ArrayTexts
{
    /// <summary>The parts as PostgreSQL writes an array; null where there are none.</summary>
    public static string? Of<T>(IEnumerable<T>? parts)
        where T : notnull => parts is null ? null : $"{{{string.Join(',', parts.Select(TextOf))}}}";

    /// <summary>The parts of such a text.</summary>
    public static string[]? PartsOf(string? text) => text?.Trim('{', '}').Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes a column that only few elements have something in; null where none has.</summary>
    public static Task WriteSparseAsync(this NpgsqlBinaryImporter writer, string?[] texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return Array.TrueForAll(texts, text => text is null)
            ? writer.WriteNullAsync(cancellationToken)
            : writer.WriteAsync(texts, NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken);
    }

    private static string TextOf<T>(T part)
        where T : notnull => Convert.ToString(part, CultureInfo.InvariantCulture)!;
}
