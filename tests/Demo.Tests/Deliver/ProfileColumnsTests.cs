using System.Text.Json;
using ExcelDataReader;
using Sozialplanung.DemoDistrict.Deliver;
using Sozialplanung.DemoDistrict.WriteRegister;

namespace Sozialplanung.Demo.Tests.Deliver;

public sealed class ProfileColumnsTests(SmallDistrict district)
{
    private static readonly string[] RegisterColumns =
    [
        "municipality",
        "street",
        "houseNumber",
        "addition",
        "birthDate",
        "sex",
        "nationality",
        "movedIn",
        "household",
    ];

    public static TheoryData<string> Datasets => [.. CommittedFiles.In("profiles")];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void One_row_of_every_delivery_holds_all_columns_that_the_profile_names(string dataset)
    {
        var profile = JsonSerializer.Deserialize<JsonElement>(CommittedFiles.Read("profiles", dataset)).GetProperty("profile");
        var columns = Columns(profile).ToList();
        columns.ShouldNotBeEmpty();

        foreach (var delivery in district.Manifest.Files.Where(file => file.Kind == "delivery" && file.Code == dataset))
        {
            Rows(delivery.File).ShouldContain(row => columns.TrueForAll(column => row.Contains(column)), delivery.File);
        }
    }

    private static IEnumerable<string> Columns(JsonElement profile)
    {
        foreach (var name in new[] { "measureColumn", "valueColumn" })
        {
            if (profile.TryGetProperty(name, out var column))
            {
                yield return column.GetString()!;
            }
        }

        foreach (var part in new[] { "area", "period", "keep" })
        {
            if (profile.TryGetProperty(part, out var found) && found.TryGetProperty("column", out var column))
            {
                yield return column.GetString()!;
            }
        }

        foreach (var value in profile.TryGetProperty("values", out var values) ? values.EnumerateArray().ToArray() : [])
        {
            yield return value.GetProperty("column").GetString()!;
        }

        foreach (var name in RegisterColumns)
        {
            if (profile.TryGetProperty("register", out var register) && register.TryGetProperty(name, out var column))
            {
                yield return column.GetString()!;
            }
        }
    }

    private IEnumerable<string[]> Rows(string file)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            var encoding = file.Contains("wohnen", StringComparison.Ordinal)
                ? RegisterFile.Windows1252
                : System.Text.Encoding.UTF8;
            return File.ReadLines(district.PathOf(file), encoding)
                .Take(12)
                .Select(line => line.Split([';', '\t', ',']).Select(cell => cell.Trim('"')).ToArray());
        }

        using var reader = ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(district.PathOf(file)));
        var rows = new List<string[]>();
        while (reader.Read() && rows.Count < 12)
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i)?.ToString() ?? "")]);
        }

        return rows;
    }
}
