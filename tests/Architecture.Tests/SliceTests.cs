using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

public sealed partial class SliceTests
{
    private static readonly Dictionary<string, string> _testsOf = new()
    {
        ["Geography"] = "GeographyService.Tests",
        ["Ingestion"] = "Ingestion.Tests",
        ["Indicators"] = "Indicators.Tests",
        ["Reporting"] = "Reporting.Tests",
        ["PartnerNetwork"] = "PartnerNetwork.Tests",
        ["Planning"] = "Planning.Tests",
    };

    /// <summary>A slice is a folder of a service that answers, handles or does something: it has its tests under its name.</summary>
    [Fact]
    public void A_slice_has_a_folder_of_tests_of_its_name()
    {
        var slices = Checkout
            .Files.Select(file => Slice().Match(file))
            .Where(match => match.Success)
            .Select(ServiceAndFolder)
            .Distinct()
            .ToList();

        slices.Count.ShouldBeGreaterThan(30);
        slices
            .Where(slice =>
                !Checkout.Files.Any(file =>
                    file.StartsWith($"tests/{_testsOf[slice.Service]}/{slice.Folder}/", StringComparison.Ordinal)
                    && file.EndsWith("Tests.cs", StringComparison.Ordinal)
                )
            )
            .ShouldBeEmpty();
    }

    private static (string Service, string Folder) ServiceAndFolder(Match match) =>
        (match.Groups[1].Value, match.Groups[2].Value);

    [GeneratedRegex(
        @"^services/(Geography|Ingestion|Indicators|Reporting|PartnerNetwork|Planning)/(\w+)/\w+(?:Endpoints?|Handler|Consumer|Job|Worker)\.cs$"
    )]
    private static partial Regex Slice();
}
