using System.Globalization;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Perturbation;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>What a person should know of an estimate.</summary>
internal sealed class TrialFindings
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private readonly List<string> _texts =
    [
        "Geschätzt: Jede Zahl eines Blocks ist zum Schutz um höchstens "
            + $"{PerturbedCounts.MaximumDeviation} verändert, ehe gerechnet wird; frühere Freigaben zählen nicht mit. Genau prüft erst eine Freigabe.",
    ];

    public IReadOnlyList<string> Texts => _texts;

    public void Add(IEnumerable<string> texts) => _texts.AddRange(texts);

    public void AddUnassigned(int blocks)
    {
        if (blocks > 0)
        {
            _texts.Add(
                string.Create(
                    _german,
                    $"{(blocks == 1 ? "Ein Block gehört" : $"{blocks:N0} Blöcke gehören")} zu keinem Gebiet und {(blocks == 1 ? "zählt" : "zählen")} nicht mit."
                )
            );
        }
    }

    public void AddNotTried(string code) =>
        _texts.Add(
            $"Der Indikator „{code}“ lässt sich hier nicht erproben: Auf der Ebene der Blöcke hat er in diesem Gebietsstand keine Zahlen."
        );

    public void AddNoPeriod(IndicatorPlan plan, string period) =>
        _texts.Add($"„{plan.Definition.Name}“ hat für {period} keine Zahlen der Blöcke.");

    public void AddUnfit(IndicatorPlan plan, string measure, string reason) =>
        _texts.Add($"„{plan.Definition.Name}“ lässt sich hier nicht erproben: Die Messgröße „{measure}“ {reason}.");

    public void AddEmptyBlocks(IReadOnlyDictionary<string, int> emptyBlocks)
    {
        foreach (var (measure, blocks) in emptyBlocks.Where(measure => measure.Value > 0))
        {
            _texts.Add(
                string.Create(
                    _german,
                    $"Zu {(blocks == 1 ? "einem Block ist" : $"{blocks:N0} Blöcken ist")} für „{measure}“ nichts geliefert; {(blocks == 1 ? "er zählt" : "sie zählen")} hier als leer."
                )
            );
        }
    }

    public void AddWithoutNumber(string name, int areas)
    {
        if (areas > 0)
        {
            _texts.Add(
                $"„{name}“: {(areas == 1 ? "Ein Gebiet hat" : $"{areas} Gebiete haben")} keine Zahl, weil die eines Blocks fehlt oder an der Quelle geheim ist."
            );
        }
    }
}
