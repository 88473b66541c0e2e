using System.Text.RegularExpressions;

namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>What counts as the address of a Postfach: one, without a name before it, on one line.</summary>
internal static partial class MailAddresses
{
    private const int Longest = 254;

    public static bool IsOne(string text) => text.Length <= Longest && Whole().IsMatch(text);

    // A sign that ends an address in RDF, or begins another header in a mail or another recipient, is none of an address.
    [GeneratedRegex(@"^[\w.+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();
}
