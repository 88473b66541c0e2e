using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

public sealed class StreetKeyTests
{
    [Theory]
    [InlineData("Hauptstraße", "Hauptstr.")]
    [InlineData("Hauptstraße", "HAUPTSTRASSE")]
    [InlineData("Hauptstraße", "Haupt-Straße")]
    [InlineData("Hauptstraße", "Haupt Str")]
    [InlineData("Hauptstraße", "  haupt   str.  ")]
    [InlineData("Müllerstraße", "Muellerstr.")]
    [InlineData("Müllerstraße", "Mu\u0308llerstraße")]
    [InlineData("Straße des 17. Juni", "Str.d.17.Juni", false)]
    [InlineData("Straße des 17. Juni", "Strasse des 17 Juni")]
    [InlineData("Sankt-Apern-Straße", "St. Apern Str.")]
    [InlineData("Sankt-Apern-Straße", "AnSt.", false)]
    [InlineData("An Sankt Agatha", "AnSt.Agatha")]
    [InlineData("Limburger Straße", "Limburger St.")]
    [InlineData("Lütticher Straße (Porz)", "Lütticher St. (Porz)")]
    [InlineData("Große Budengasse", "Gr. Budengasse")]
    [InlineData("Marktplatz", "Marktpl.")]
    [InlineData("Königin-Luise-Straße", "Königin Luise Str")]
    [InlineData("Rue de l’Église", "Rue de l'Eglise")]
    [InlineData("Łużycka", "Luzycka")]
    [InlineData("GROẞE GASSE", "große Gasse")]
    [InlineData("Am Hof", "Amhof")]
    [InlineData("Am Hof", "Im Hof", false)]
    [InlineData("Ahornweg", "Ahornstraße", false)]
    public void Writings_of_one_street_have_one_key(string first, string second, bool isSame = true) =>
        (KeyOf(first) == KeyOf(second)).ShouldBe(isSame);

    [Theory]
    [InlineData("An der Mühle", "a. d. Mühle")]
    [InlineData("Auf dem Berg", "A.d. Berg")]
    [InlineData("In den Wiesen", "i. d. Wiesen")]
    [InlineData("Neustadt an der Aisch", "Neustadt a.d.Aisch")]
    public void Preposition_and_article_shrink_to_the_same_mark(string full, string shortened)
    {
        Span<char> buffer = stackalloc char[StreetKey.Capacity];

        buffer[..StreetKey.Collapse(full, buffer)].ToString().ShouldBe(KeyOf(shortened));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" -.()")]
    [InlineData("\u0301\u200B'")]
    public void Without_a_letter_there_is_no_key(string name) => KeyOf(name).ShouldBe("");

    [Fact]
    public void A_name_that_is_too_long_has_no_key() => KeyOf(new string('ä', 1_000)).ShouldBe("");

    [Fact]
    public void Any_text_is_survived()
    {
        const int Seed = 99;
        TestContext.Current.TestOutputHelper!.WriteLine($"Startwert {Seed}");
        var random = new Random(Seed);
        var register = StreetRegister.Build([
            new()
            {
                Municipality = "1",
                Street = "An der Mühle",
                AreaCode = "1",
            },
        ]);
        for (var run = 0; run < 20_000; run++)
        {
            var text = new string([
                .. Enumerable
                    .Range(0, random.Next(60))
                    .Select(_ => (char)(random.Next(4) == 0 ? random.Next(0x3000) : random.Next(32, 127))),
            ]);

            Should.NotThrow(() => register.Match("1", text, text, text, out _));
            KeyOf(KeyOf(text)).Length.ShouldBeLessThanOrEqualTo(StreetKey.Capacity);
        }
    }

    private static string KeyOf(string name)
    {
        Span<char> buffer = stackalloc char[StreetKey.Capacity];
        return buffer[..StreetKey.Write(name, buffer)].ToString();
    }
}
