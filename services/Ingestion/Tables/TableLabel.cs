using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Compares labels as a person does: case, blanks and line breaks do not count; a destroyed letter (U+FFFD) fits any
/// letter.</summary>
internal static class TableLabel
{
    private const char Destroyed = '\uFFFD';

    public static string Clean(ReadOnlySpan<char> text) =>
        string.Join(
            ' ',
            text.ToString()
                .Split(
                    (char[])[' ', '\t', '\n', '\r', '\u00A0', '\u202F', '\u2009', '\u2007'],
                    StringSplitOptions.RemoveEmptyEntries
                )
        );

    /// <summary>What the label stands for in a list; null where it is not there. Errors: <see cref="UnreadableFileException"/>
    /// where it stands for several things.</summary>
    public static string? TheOne(IEnumerable<(string Text, string Meaning)> list, string label, string things)
    {
        var meanings = list.Where(entry => AreSame(entry.Text, label)).Select(entry => entry.Meaning).Distinct().ToArray();
        return meanings.Length <= 1
            ? meanings.FirstOrDefault()
            : throw new UnreadableFileException(
                $"„{label}“ passt auf mehrere {things}: {string.Join(", ", meanings.Select(meaning => $"„{meaning}“"))}. Bitte legen Sie im Importprofil fest, was gemeint ist."
            );
    }

    public static bool AreSame(string left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!AreSame(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AreSame(char left, char right) =>
        char.ToUpperInvariant(left) == char.ToUpperInvariant(right) || left == Destroyed || right == Destroyed;
}
