namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>Reads the columns out of the CREATE TABLE that an SQLite file keeps of each table.</summary>
internal static class SqliteColumns
{
    private const int LongestStatement = 200_000;
    private static readonly string[] _constraints = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];

    /// <summary>Null for what is stored in another way: virtual tables, tables without row numbers, computed columns.</summary>
    public static IReadOnlyList<SqliteColumn>? Of(string sql)
    {
        if (sql.Length > LongestStatement)
        {
            return null;
        }

        var tokens = SqliteTokens.Of(sql).ToList();
        var open = tokens.FindIndex(token => token.Is("("));
        var isOrdinary = open > 0 && !tokens[..open].Exists(token => token.Is("VIRTUAL") || token.Is("AS"));
        if (!isOrdinary || Parts(tokens, open + 1, out var end) is not { } parts)
        {
            return null;
        }

        var definitions = parts.Where(part => !_constraints.Any(part[0].Is)).ToList();
        var isComputed = definitions.Exists(part => part[1..].Exists(token => token.Is("GENERATED") || token.Is("AS")));
        if (isComputed || tokens[end..].Exists(token => token.Is("WITHOUT")))
        {
            return null;
        }

        var key = parts.Except(definitions).Select(KeyOf).FirstOrDefault(name => name is not null);
        return [.. definitions.Select(part => new SqliteColumn(part[0].Text, IsRowNumber(part, key)))];
    }

    /// <summary>What stands between the commas of the table's own parentheses; null where they do not close.</summary>
    private static List<List<SqliteToken>>? Parts(List<SqliteToken> tokens, int start, out int end)
    {
        var parts = new List<List<SqliteToken>>();
        var part = new List<SqliteToken>();
        var depth = 1;
        for (end = start; end < tokens.Count; end++)
        {
            var token = tokens[end];
            depth +=
                token.Is("(") ? 1
                : token.Is(")") ? -1
                : 0;
            if (depth > 0 && (depth > 1 || !token.Is(",")))
            {
                part.Add(token);
                continue;
            }

            if (part.Count == 0)
            {
                return null;
            }

            parts.Add(part);
            part = [];
            if (depth == 0)
            {
                return parts;
            }
        }

        return null;
    }

    // An INTEGER that is the key is the number of the row, and is not stored again.
    private static bool IsRowNumber(List<SqliteToken> column, string? key) =>
        column.Count > 1
        && column[1].Text.Equals("INTEGER", StringComparison.OrdinalIgnoreCase)
        && (column[1..].Exists(token => token.Is("PRIMARY")) || column[0].Text.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one column of <c>PRIMARY KEY (id)</c>.</summary>
    private static string? KeyOf(List<SqliteToken> constraint)
    {
        var at = constraint.FindIndex(token => token.Is("PRIMARY"));
        return at >= 0 && constraint.Count > at + 4 && constraint[at + 2].Is("(") && !constraint[at + 4].Is(",")
            ? constraint[at + 3].Text
            : null;
    }
}
