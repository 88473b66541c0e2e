namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// One word of a street name in its comparison form; a shortened one ("K.") stands for every word that begins so.
/// </summary>
internal readonly record struct StreetWord(string Text, bool IsShortened)
{
    public bool IsInitial => IsShortened && Text.Length == 1;

    /// <summary>Whether two words can be the same: equal, or one is the shortened beginning of the other.</summary>
    public bool Fits(StreetWord other) =>
        (IsShortened && other.Text.StartsWith(Text, StringComparison.Ordinal))
        || (other.IsShortened && Text.StartsWith(other.Text, StringComparison.Ordinal))
        || Text == other.Text;
}
