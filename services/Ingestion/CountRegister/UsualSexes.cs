using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>How registers write the sex of a person, where the profile does not say.</summary>
internal static class UsualSexes
{
    private const string Attribute = "geschlecht";

    private static readonly ImportProfile _usual = new()
    {
        Categories = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            [Attribute] = new Dictionary<string, string>
            {
                ["m"] = "m",
                ["w"] = "w",
                ["d"] = "d",
                ["männlich"] = "m",
                ["weiblich"] = "w",
                ["divers"] = "d",
            },
        },
    };

    public static CategoryReader Reader(ImportProfile profile) =>
        new(Attribute, profile.Categories.ContainsKey(Attribute) ? profile : _usual);
}
