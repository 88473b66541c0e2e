using System.Globalization;
using System.Text;

namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Folds one character to the letters of a street key: lower case, ä → ae, ß → ss, é → e, ł → l. What is neither letter nor digit
/// parts words, but an apostrophe is skipped (Königin's Allee = Königins Allee).
/// </summary>
internal static class LetterFolding
{
    public const char Separator = '\0';
    public const char Skip = '\u0001';

    private const int TableSize = 0x250;

    private static readonly (char First, char Second)[] _table = BuildTable();

    public static (char First, char Second) Fold(char character) =>
        character < TableSize ? _table[character] : FoldRare(character);

    private static (char First, char Second)[] BuildTable()
    {
        var table = new (char, char)[TableSize];
        for (var code = 0; code < TableSize; code++)
        {
            table[code] = FoldOnce((char)code);
        }

        return table;
    }

    private static (char First, char Second) FoldOnce(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return lower switch
        {
            'ä' or 'æ' => ('a', 'e'),
            'ö' or 'ø' or 'œ' => ('o', 'e'),
            'ü' => ('u', 'e'),
            'ß' => ('s', 's'),
            'ł' => ('l', Separator),
            'đ' or 'ð' => ('d', Separator),
            'ı' => ('i', Separator),
            'ſ' => ('s', Separator),
            '\'' or '`' or '´' or '\u00AD' => (Skip, Separator),
            _ => (BaseLetter(lower), Separator),
        };
    }

    private static char BaseLetter(char lower)
    {
        var letter = lower.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.IsLetterOrDigit(letter) ? letter : Separator;
    }

    private static (char First, char Second) FoldRare(char character) =>
        character switch
        {
            'ẞ' => ('s', 's'),
            '’' or '‘' or '\u200B' => (Skip, Separator),
            >= '\u0300' and <= '\u036F' => (Skip, Separator),
            _ when char.IsLetter(character) => (char.ToLower(character, CultureInfo.InvariantCulture), Separator),
            _ => (Separator, Separator),
        };
}
