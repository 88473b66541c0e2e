using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.Tests.AreaProfile;

public sealed partial class AreaProfileTests(RunningReporting reporting)
{
    private const string Area = "10044001-02";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_profile_is_a_sound_pdf_of_at_most_six_pages_with_real_fonts()
    {
        var content = await reporting.PdfAsync(Area, reporting.Foreign.NewRelease(), Cancelled);

        await using var pdf = PdfFile.Of(content);
        (await pdf.PagesAsync(Cancelled)).ShouldBeLessThanOrEqualTo(6);
        content.Length.ShouldBeLessThan(600_000);
        (await pdf.CheckAsync(Cancelled)).ShouldContain("No syntax or stream encoding errors found");
        var fonts = await pdf.FontsAsync(Cancelled);
        fonts.ShouldNotContain("Type 3");
        fonts.ShouldContain("FiraSans-Regular");
        fonts
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .ShouldAllBe(line => line.Contains(" yes yes yes", StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper!.WriteLine($"{content.Length} bytes\n{fonts}");
    }

    [Fact]
    public async Task Its_structure_is_what_pdf_ua_asks_for()
    {
        await using var pdf = PdfFile.Of(await reporting.PdfAsync(Area, reporting.Foreign.NewRelease(), Cancelled));

        var (catalog, objects) = await pdf.ObjectsAsync(Cancelled);
        var elements = objects
            .Where(value =>
                Name(value, "/Type") == "/StructElem" || (Name(value, "/S").Length > 0 && value.TryGetProperty("/P", out _))
            )
            .ToList();

        catalog.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean().ShouldBeTrue();
        catalog.GetProperty("/Lang").GetString().ShouldBe("u:de");
        catalog.TryGetProperty("/StructTreeRoot", out _).ShouldBeTrue();
        catalog.TryGetProperty("/Outlines", out _).ShouldBeTrue();
        catalog.TryGetProperty("/Metadata", out _).ShouldBeTrue();
        catalog.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean().ShouldBeTrue();
        elements.Count(element => Name(element, "/S") == "/H1").ShouldBe(1);
        elements.Count(element => Name(element, "/S") == "/H2").ShouldBe(11);
        var figures = elements.Where(element => Name(element, "/S") == "/Figure").ToList();
        figures.Count.ShouldBe(15, "eine Lagekarte, je Bereich ein Verlauf und eine Karte");
        figures.ShouldAllBe(figure => Name(figure, "/Alt").Length > 20);
        elements.Count(element => Name(element, "/S") == "/Table").ShouldBe(9);
        elements.Count(element => Name(element, "/S") == "/TH").ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task It_names_title_language_and_standard()
    {
        var content = await reporting.PdfAsync(Area, reporting.Foreign.NewRelease(), Cancelled);
        await using var pdf = PdfFile.Of(content);

        var info = await pdf.InfoAsync(Cancelled);
        info.ShouldContain("Gebietsprofil Quartier 1-02");
        info.ShouldContain("Tagged:          yes");
        info.ShouldContain("Page size:       594");
        info.ShouldContain("A4");
        Encoding.Latin1.GetString(content).ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
    }

    [Fact]
    public async Task It_says_what_each_date_is_and_that_invented_data_are_invented()
    {
        await using var invented = PdfFile.Of(await reporting.PdfAsync(Area, reporting.Foreign.NewRelease(), Cancelled));
        await using var real = PdfFile.Of(
            await reporting.PdfAsync(Area, reporting.Foreign.NewRelease(isFictional: false), Cancelled)
        );

        var (text, plain) = (await invented.TextAsync(Cancelled), await real.TextAsync(Cancelled));
        text.ShouldContain("Berichtsjahre 2020 bis 2025");
        text.ShouldContain("übernommen am 11. Februar 2026");
        text.ShouldContain("veröffentlicht am 2. März 2026");
        text.ShouldContain("Dieser Landkreis und alle seine Zahlen sind erfunden");
        plain.ShouldNotContain("erfunden");
        plain.ShouldNotContain("Demodaten");
        plain.ShouldContain("nicht unterscheidbar");
        plain.ShouldContain("Geheimhaltung");
        plain.ShouldContain("Quellen");
    }

    [Fact]
    public async Task A_report_that_was_printed_before_a_correction_is_made_anew_and_tells_of_it_and_why()
    {
        var release = reporting.Foreign.NewRelease();
        await using var before = PdfFile.Of(await reporting.PdfAsync(Area, release, Cancelled));
        reporting.Foreign.Correct(release, "Die Meldebehörde hat nachgeliefert.", "kinderarmut", "gibt_es_hier_nicht");

        await using var after = PdfFile.Of(await reporting.PdfAsync(Area, release, Cancelled));

        (await before.TextAsync(Cancelled)).ShouldNotContain("Korrektur");
        var text = Blank().Replace(await after.TextAsync(Cancelled), " ");
        text.ShouldContain("Korrektur vom 7. April 2026 durch „Sozialmonitoring 2025, zweite Ausgabe“");
        text.ShouldContain("Die Meldebehörde hat nachgeliefert. Betrifft: Kinderarmut.");
        text.ShouldContain("Es gibt eine neuere Ausgabe");
        text.ShouldContain("inzwischen ersetzt");
    }

    [Fact]
    public async Task A_converted_value_says_how_much_of_it_is_estimated()
    {
        await using var pdf = PdfFile.Of(await reporting.PdfAsync(Area, reporting.Foreign.NewRelease(), Cancelled));

        var text = Blank().Replace(await pdf.TextAsync(Cancelled), " ");
        text.ShouldContain("Gegenüber 2020 (umgerechnet, 23 % geschätzt)");
        text.ShouldContain("u (23 %)");
        text.ShouldContain("umgerechnet, unter 1 % geschätzt");
        text.ShouldContain("an der Fläche gemessen, nicht an den Personen");
    }

    [Fact]
    public async Task A_withheld_value_is_in_no_text_of_the_public_page_and_pdf()
    {
        var release = reporting.Foreign.NewRelease();

        await using var seen = PdfFile.Of(
            await reporting.PdfAsync(ReportedDistrict.Withheld, release, Cancelled, Role.Statistikstelle)
        );
        await using var hidden = PdfFile.Of(await reporting.PdfAsync(ReportedDistrict.Withheld, release, Cancelled));
        var page = await reporting.PageAsync(ReportedDistrict.Withheld, release, Cancelled);

        (await seen.TextAsync(Cancelled)).ShouldContain(ReportedDistrict.Secret);
        (await seen.TextAsync(Cancelled)).ShouldContain("Nicht weitergeben");
        var text = await hidden.TextAsync(Cancelled);
        text.ShouldNotContain(ReportedDistrict.Secret);
        text.ShouldContain("nicht veröffentlicht, um Menschen zu schützen");
        // Coordinates of a drawing are no text; what is read aloud is.
        var read = Tag().Replace(page, " ") + string.Join(' ', Label().Matches(page).Select(match => match.Value));
        read.ShouldNotContain(ReportedDistrict.Secret);
        read.ShouldNotContain(ReportedDistrict.Secret.Replace(',', '.'));
        page.ShouldNotContain("<script");
        var (_, objects) = await hidden.ObjectsAsync(Cancelled);
        objects
            .Select(value => Name(value, "/Alt"))
            .ShouldAllBe(alternative => !alternative.Contains(ReportedDistrict.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kreis_has_a_profile_without_anything_to_compare_with()
    {
        await using var pdf = PdfFile.Of(
            await reporting.PdfAsync(ReportedDistrict.Kreis, reporting.Foreign.NewRelease(), Cancelled)
        );

        var text = await pdf.TextAsync(Cancelled);
        text.ShouldContain("Kreis Probe");
        text.ShouldNotContain("Gegenüber Kreis");
        text.ShouldNotContain("nicht unterscheidbar");
    }

    private static string Name(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Replace("u:", "", StringComparison.Ordinal)
            : "";

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("<style.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("aria-label=\"[^\"]*\"")]
    private static partial Regex Label();
}
