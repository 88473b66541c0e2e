using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Indicators that a release does not hold, each with its reason: the fault of one never stops the others.</summary>
internal sealed class LeftOutIndicators
{
    private readonly SortedDictionary<string, string> _sentences = new(StringComparer.Ordinal);

    /// <summary>A German sentence for each, for those who check the release.</summary>
    public IReadOnlyCollection<string> Findings => _sentences.Values;

    public bool Has(string code) => _sentences.ContainsKey(code);

    public void Add(string code, IndicatorDefinition definition, string reason) => Add(code, definition.Name, reason);

    public void Add(string code, string name, string reason)
    {
        lock (_sentences)
        {
            _sentences.TryAdd(code, $"Der Indikator „{name}“ ({code}) fehlt in dieser Freigabe. {reason}");
        }
    }
}
