using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.Tests.Tables;

public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData(PeriodKind.Year, "2024", "2024")]
    [InlineData(PeriodKind.Year, "31.12.2023", "2023")]
    [InlineData(PeriodKind.Year, "2023_12_31", "2023")]
    [InlineData(PeriodKind.Year, "31_12_2023", "2023")]
    [InlineData(PeriodKind.Year, "- Stichtag -", null)]
    [InlineData(PeriodKind.Year, "Jahr: 2016", "2016")]
    [InlineData(PeriodKind.Year, "2020_12_32", null)]
    [InlineData(PeriodKind.Quarter, "2024-Q3", "2024-Q3")]
    [InlineData(PeriodKind.Quarter, "3. Quartal 2024", "2024-Q3")]
    [InlineData(PeriodKind.Quarter, "Q3/2024", "2024-Q3")]
    [InlineData(PeriodKind.Quarter, "30.09.2024", "2024-Q3")]
    [InlineData(PeriodKind.Quarter, "2024", null)]
    [InlineData(PeriodKind.Month, "Juni 2024", "2024-06")]
    [InlineData(PeriodKind.Month, "06/2024", "2024-06")]
    [InlineData(PeriodKind.Date, "1. März 2024", "2024-03-01")]
    [InlineData(PeriodKind.Date, "2024-02-30", null)]
    [InlineData(PeriodKind.Date, "06/2024", null)]
    [InlineData(PeriodKind.Year, "2010/11", "2010")]
    [InlineData(PeriodKind.Year, "Schuljahr 2010/11", "2010")]
    [InlineData(PeriodKind.Year, "2010/2011", "2010")]
    [InlineData(PeriodKind.Year, "1999/00", "1999")]
    [InlineData(PeriodKind.Year, "2012/13", "2012")]
    [InlineData(PeriodKind.Month, "2010/11", null)]
    [InlineData(PeriodKind.Quarter, "2010/11", null)]
    [InlineData(PeriodKind.Month, "2010/10", "2010-10")]
    [InlineData(PeriodKind.Month, "2010/12", "2010-12")]
    [InlineData(PeriodKind.Month, "2010-11", "2010-11")]
    [InlineData(PeriodKind.Year, "2010/13", null)]
    [InlineData(PeriodKind.Year, "2010/2012", null)]
    [InlineData(PeriodKind.Year, "2024-H1", null)]
    [InlineData(PeriodKind.Year, "1. Halbjahr 2024", null)]
    [InlineData(PeriodKind.Month, "Mrz 2024", "2024-03")]
    [InlineData(PeriodKind.Month, "Mrz. 2024", "2024-03")]
    [InlineData(PeriodKind.Month, "Mär 2024", "2024-03")]
    [InlineData(PeriodKind.Month, "Mär. 2024", "2024-03")]
    [InlineData(PeriodKind.Month, "Ma\u0308rz 2024", "2024-03")]
    [InlineData(PeriodKind.Month, "Maerz 2024", "2024-03")]
    [InlineData(PeriodKind.Month, "Sept. 2024", "2024-09")]
    [InlineData(PeriodKind.Month, "Sep 2024", "2024-09")]
    [InlineData(PeriodKind.Month, "Jan. 2024", "2024-01")]
    [InlineData(PeriodKind.Month, "JANUAR 2024", "2024-01")]
    [InlineData(PeriodKind.Month, "Febr. 2024", "2024-02")]
    [InlineData(PeriodKind.Month, "Dez-2024", "2024-12")]
    [InlineData(PeriodKind.Month, "2024 Okt.", "2024-10")]
    [InlineData(PeriodKind.Month, "Mittwoch 2024", null)]
    [InlineData(PeriodKind.Date, "1. Sept. 2024", "2024-09-01")]
    [InlineData(PeriodKind.Date, "31. Sept. 2024", null)]
    public void Reads_the_spellings_of_offices_into_keys_that_sort(PeriodKind kind, string text, string? key) =>
        new PeriodReader(new PeriodSource { As = kind }).Read(text).ShouldBe(key);

    [Theory]
    [InlineData(PeriodKind.Year, "2024.csv", "2024")]
    [InlineData(PeriodKind.Year, "einwohner_2023-12-31_endgueltig.csv", "2023")]
    [InlineData(PeriodKind.Quarter, "ba-2024-Q2.csv", "2024-Q2")]
    [InlineData(PeriodKind.Year, "tabelle.csv", null)]
    [InlineData(PeriodKind.Year, "12411-02-03-5_00.csv", null)]
    [InlineData(PeriodKind.Year, "plaetze-2024-H1.csv", null)]
    [InlineData(PeriodKind.Year, "plaetze_1. Halbjahr 2024.csv", null)]
    [InlineData(PeriodKind.Year, "haushalte_2024.csv", "2024")]
    public void Finds_the_period_in_a_file_name(PeriodKind kind, string name, string? key) =>
        new PeriodReader(new PeriodSource { As = kind, FileName = true }).ReadFileName(name).ShouldBe(key);
}
