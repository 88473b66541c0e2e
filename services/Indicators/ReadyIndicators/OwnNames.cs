using System.Text;

namespace Sozialplanung.Indicators.ReadyIndicators;

/// <summary>What measures of ready indicators are called here: „bei uns heißt das …“.</summary>
internal sealed class OwnNames(IReadOnlyDictionary<string, string> names)
{
    public string Of(string measure) => names.GetValueOrDefault(measure, measure);

    /// <summary>The formula in the names used here; categories within brackets stay.</summary>
    public string In(string formula)
    {
        var text = new StringBuilder();
        var isInBrackets = false;
        for (var i = 0; i < formula.Length; )
        {
            var end = i;
            while (
                end < formula.Length
                && (char.IsAsciiLetterLower(formula[end]) || char.IsAsciiDigit(formula[end]) || formula[end] == '_')
            )
            {
                end++;
            }

            if (end > i)
            {
                var word = formula[i..end];
                text.Append(isInBrackets || char.IsAsciiDigit(word[0]) ? word : Of(word));
                i = end;
                continue;
            }

            isInBrackets = formula[i] == '[' || (isInBrackets && formula[i] != ']');
            text.Append(formula[i++]);
        }

        return text.ToString();
    }
}
