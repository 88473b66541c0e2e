using System.Text;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

/// <summary>„ä“ is the same letter whether it is stored as one sign or as „a“ with a diaeresis (macOS, some exports).</summary>
public sealed class ComposedTextTests
{
    private const string Text =
        "Räume;Wohnfläche;Geschlecht;Zeit;Güte\nSüd;7;Männer;März 2024;k. Ä.\nNördlich;käme;Männer;März 2024;\nGesamträume;9;Männer;März 2024;\n";

    private const string Profile = """
        {"layout":"long","area":{"column":"Räume","by":"name","codes":{"Nördlich":"1-02"}},"period":{"column":"Zeit","as":"month"},"measure":"flaeche",
         "valueColumn":"Wohnfläche","breakdownColumns":{"geschlecht":"Geschlecht"},"categories":{"geschlecht":{"Männer":"m"}},"minimumCoverage":0,
         "skipAreas":["Gesamträume"],"placeholders":{"käme":"NotYetReported"},"qualityColumn":"Güte","qualityFlags":{"k. Ä.":"Estimated"},
         "keep":{"column":"Geschlecht","equals":["Männer"]}}
        """;

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormC, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormD, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormC, NormalizationForm.FormD)]
    public void File_profile_and_areas_may_each_write_their_letters_as_they_like(
        NormalizationForm file,
        NormalizationForm profile,
        NormalizationForm areas
    )
    {
        var table = Read(Text.Normalize(file), Profile.Normalize(profile), areas);

        table.Errors.ShouldBeEmpty();
        table.At("flaeche", "1-01", "2024-03", "geschlecht=m").ShouldBe("7");
        table.At("flaeche", "1-02", "2024-03", "geschlecht=m").ShouldBe("NotYetReported");
        table.FlagsAt("flaeche", "1-01", "2024-03", "geschlecht=m").ShouldBe(Sozialplanung.Facts.ValueFlags.Estimated);
    }

    [Fact]
    public void A_letter_that_a_profile_escapes_is_the_same_too() =>
        Read(Text, Profile.Replace("Wohnfläche", "Wohnfla\\u0308che", StringComparison.Ordinal), NormalizationForm.FormC)
            .Errors.ShouldBeEmpty();

    private static RealTable Read(string text, string profile, NormalizationForm form)
    {
        var areas = new AreaDirectory(
            [],
            [
                Divisions.NewArea("1", "Stadt", "stadt", null),
                Divisions.NewArea("1-01", "Süd".Normalize(form), "stadtteil", "1"),
                Divisions.NewArea("1-02", "Nord", "stadtteil", "1"),
            ],
            "test"
        );
        var path = RealTable.Write(text);
        try
        {
            return RealTable.Read(path, areas, "stadtteil", """[{"code":"flaeche"}]""", profile);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
