namespace Sozialplanung.Ingestion.Tables;

/// <summary>Compares labels as a person does: case, blanks and line breaks do not count; a destroyed letter (U+FFFD) fits any
/// letter.</summary>
internal static class TableLabel
{
    private const char Destroyed = '\uFFFD';

    public static string Clean(ReadOnlySpan<char> text) =>
        string.Join(
            ' ',
            text.ToString().Split((char[])[' ', '\t', '\n', '\r', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries)
        );

    public static bool AreSame(string left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (
                char.ToUpperInvariant(left[i]) != char.ToUpperInvariant(right[i])
                && left[i] != Destroyed
                && right[i] != Destroyed
            )
            {
                return false;
            }
        }

        return true;
    }
}
