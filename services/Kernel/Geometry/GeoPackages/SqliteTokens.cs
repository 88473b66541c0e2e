using System.Text;

namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>A word or sign of an SQL statement; a quoted word is a name whatever it says.</summary>
internal readonly record struct SqliteToken(string Text, bool IsQuoted)
{
    public bool Is(string word) => !IsQuoted && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Cuts a CREATE TABLE into its words.</summary>
internal static class SqliteTokens
{
    private const string Signs = "(),";

    public static IEnumerable<SqliteToken> Of(string sql)
    {
        for (var at = 0; at < sql.Length; )
        {
            var sign = sql[at];
            if (sign is '"' or '`' or '\'' or '[')
            {
                yield return new SqliteToken(Quoted(sql, ref at), IsQuoted: true);
            }
            else if (char.IsWhiteSpace(sign))
            {
                at++;
            }
            else if (string.CompareOrdinal(sql, at, "--", 0, 2) == 0)
            {
                at = After(sql, "\n", at);
            }
            else if (string.CompareOrdinal(sql, at, "/*", 0, 2) == 0)
            {
                at = After(sql, "*/", at);
            }
            else
            {
                var start = at++;
                while (!Signs.Contains(sign, StringComparison.Ordinal) && at < sql.Length && IsOfWord(sql[at]))
                {
                    at++;
                }

                yield return new SqliteToken(sql[start..at], IsQuoted: false);
            }
        }
    }

    private static bool IsOfWord(char sign) =>
        !char.IsWhiteSpace(sign) && sign is not ('(' or ')' or ',' or '"' or '\'' or '`' or '[');

    private static int After(string sql, string end, int at)
    {
        var found = sql.IndexOf(end, at, StringComparison.Ordinal);
        return found < 0 ? sql.Length : found + end.Length;
    }

    private static string Quoted(string sql, ref int at)
    {
        var close = sql[at] == '[' ? ']' : sql[at];
        var text = new StringBuilder();
        for (at++; at < sql.Length; at++)
        {
            if (sql[at] != close)
            {
                text.Append(sql[at]);
            }
            else if (close != ']' && at + 1 < sql.Length && sql[at + 1] == close)
            {
                text.Append(close);
                at++;
            }
            else
            {
                at++;
                break;
            }
        }

        return text.ToString();
    }
}
