using Sozialplanung.Indicators;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("indicators");
builder.Services.AddValidation();
builder.Services.AddIndicators(builder.Configuration);

var app = builder.Build();
app.MapServiceDefaults();
app.MapIndicators();
await app.RunAsync();
