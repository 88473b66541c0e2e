using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>One side of a rule: its value for an area and a period, and how it is said.</summary>
internal sealed class RuleSide(LinearForm form, DatasetDefinition definition)
{
    public LinearForm Form => form;

    /// <summary>With the names of the measures: <c>männlich + weiblich</c>.</summary>
    public string Text =>
        form.IsConstant
            ? Number(form.Constant)
            : string.Concat(form.Terms.Select(TextOf))
                + form.Constant switch
                {
                    0 => "",
                    > 0 => $" + {Number(form.Constant)}",
                    _ => $" − {Number(-form.Constant)}",
                };

    /// <summary>
    /// The value of the side; missing where one of its terms is. Terms that are not there are zero where <paramref name="isZero"/>.
    /// </summary>
    public Value At(MeasuredPlace place, bool isZero)
    {
        var sum = Value.FromCalculation((double)form.Constant);
        foreach (var (selection, factor) in form.Terms)
        {
            var value = place.Of(selection);
            sum = PartSum.Of(
                sum,
                value.HasNumber ? Value.FromCalculation(value.Number * (double)factor)
                    : isZero ? Value.FromCalculation(0)
                    : value
            );
        }

        return sum;
    }

    private string TextOf(KeyValuePair<MeasureSelection, decimal> term, int index)
    {
        var sign = (term.Value < 0, index) switch
        {
            (true, 0) => "−",
            (true, _) => " − ",
            (false, 0) => "",
            _ => " + ",
        };
        var factor = Math.Abs(term.Value) == 1 ? "" : $"{Number(Math.Abs(term.Value))} × ";
        var categories = string.Join(
            ", ",
            term.Key.Categories.GroupBy(one => one.Attribute)
                .Select(group => $"{group.Key} {string.Join(" und ", group.Select(one => one.Category))}")
        );
        return $"{sign}{factor}{definition.NameOfMeasure(term.Key.Measure)}{(categories.Length > 0 ? $" ({categories})" : "")}";
    }

    private static string Number(decimal number) =>
        number.ToString("#,##0.############", System.Globalization.CultureInfo.GetCultureInfo("de-DE"));
}
