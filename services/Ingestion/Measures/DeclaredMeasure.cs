namespace Sozialplanung.Ingestion.Measures;

/// <summary>A measure that a dataset declares. <see cref="Place"/> is empty for the whole installation, <see cref="Depth"/> how many
/// areas lie around it, itself included.</summary>
internal sealed record DeclaredMeasure(
    string Measure,
    string Dataset,
    string Name,
    string Place,
    int Depth,
    bool Additive = true,
    bool Published = false,
    string MeasureName = "",
    string Unit = ""
)
{
    /// <summary>What to call the dataset in a sentence.</summary>
    public string Title =>
        Place.Length == 0
            ? $"Datensatz „{Name}“ ({Dataset}), der für das ganze Gebiet gilt"
            : $"Datensatz „{Name}“ ({Dataset}), der für das Gebiet {Place} gilt";
}
