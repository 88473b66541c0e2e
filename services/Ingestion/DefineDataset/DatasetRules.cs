using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>Collects the rules that a definition breaks; each names the member as <c>profile.values</c>.</summary>
internal sealed class DatasetRules
{
    private readonly List<PlacedError> _broken = [];

    public IReadOnlyList<PlacedError> Broken => _broken;

    public void Need(bool holds, string member, string text)
    {
        if (!holds)
        {
            _broken.Add(new PlacedError(text, null, member));
        }
    }
}
